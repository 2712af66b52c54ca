#!/usr/bin/env node
// The `bin`. The program is TypeScript as it stands in the repository: tsx reads it, there is no build step.
import { register } from 'tsx/esm/api';

register();
await import('./run/diwan.ts');
