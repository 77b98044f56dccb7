// Ends with 0 when a name can bring a script into the page, and with 1 when it cannot.
import { page } from '../src/page.js';

process.exitCode = page('<script>alert(1)</script>').includes('<script>') ? 0 : 1;
