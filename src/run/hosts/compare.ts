/** A site's measures against what a host takes. */
import limits from './limits.json' with { type: 'json' };
import type { Measures } from './measure.ts';

export const HOSTS = Object.keys(limits.hosts) as HostName[];
export type HostName = keyof typeof limits.hosts;

interface Limits {
  readonly name: string;
  readonly checked: string;
  readonly files: number | null;
  readonly fileBytes: number | null;
  readonly totalBytes: number | null;
  readonly pathBytes: number | null;
  readonly perFolder: number | null;
  readonly redirects: number | null;
  readonly redirectsBytes: number | null;
  readonly advice: string;
}

/** What of a site goes beyond a host's limits, a line each; none where it fits. `isWarning`: the site works all the same. */
export interface Beyond {
  readonly message: string;
  readonly isWarning: boolean;
}

export interface Compared {
  readonly name: string;
  /** ISO date on which the host's limits were looked up. */
  readonly checked: string;
  readonly advice: string;
  readonly beyond: readonly Beyond[];
}

export function compareWith(host: HostName, site: Measures): Compared {
  const its: Limits = limits.hosts[host];
  const entries = host === 'gitlab' ? site.files + site.folders : site.files;
  const rows: readonly (readonly [limit: number | null, value: number, say: (limit: string) => string, isWarning?: boolean])[] = [
    [its.files, entries, (limit) => `${thousands(entries)} files, and it takes ${limit}`],
    [its.totalBytes, site.totalBytes, () => `${size(site.totalBytes)} in all, and it takes ${size(its.totalBytes ?? 0)}`],
    [
      its.fileBytes,
      site.largest.value,
      () => `${site.largest.at} has ${size(site.largest.value)}, and a file may have ${size(its.fileBytes ?? 0)}`,
    ],
    [its.pathBytes, site.longest.value, (limit) => `${site.longest.at} is a path of ${site.longest.value} bytes, and it takes ${limit}`],
    [
      its.perFolder,
      site.fullest.value,
      (limit) => `${site.fullest.at} holds ${thousands(site.fullest.value)} entries, and a folder may hold ${limit}`,
    ],
    [its.redirects, site.redirects, (limit) => `${thousands(site.redirects)} redirects, and it reads ${limit}`, true],
    [
      its.redirectsBytes,
      site.redirectsBytes,
      () => `_redirects has ${size(site.redirectsBytes)}, and it reads ${size(its.redirectsBytes ?? 0)}`,
      true,
    ],
  ];
  const beyond = rows.flatMap(([limit, value, say, isWarning = false]) =>
    limit === null || value <= limit ? [] : [{ message: say(thousands(limit)), isWarning }],
  );
  return { name: its.name, checked: its.checked, advice: its.advice, beyond };
}

const thousands = (number: number): string => number.toLocaleString('en-US');

/** `12.3 MB`, of a thousand thousand bytes. */
export function size(bytes: number): string {
  const [unit, one] = bytes >= 1e9 ? ['GB', 1e9] : bytes >= 1e6 ? ['MB', 1e6] : ['kB', 1e3];
  return `${(bytes / Number(one)).toFixed(1)} ${unit}`;
}
