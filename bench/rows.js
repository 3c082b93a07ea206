// Prints so many made-up thefts as CSV, for what counts outside a browser: `node bench/rows.js 10000`.

import { csvOf } from './incidents.js';

process.stdout.write(csvOf(Number(process.argv[2])));
