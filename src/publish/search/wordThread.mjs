// The thread begins here when the program runs from its sources; the bundled program has its own.
import { register } from 'tsx/esm/api';

register();
await import('./wordThread.ts');
