/** Gives a run of the tests a folder of its own for temporary files, and takes it away with all that they left there. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function giveTemporary(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-tests-'));
  // A server under test may run as somebody else.
  chmodSync(folder, 0o755);
  // The tests' processes are started after this, with this environment.
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
