import { checkImports } from './imports/check-imports.js';

const complaints = checkImports(process.cwd());
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? 'imports: as the design says' : `imports: ${complaints.length} wrong`);
process.exitCode = complaints.length === 0 ? 0 : 1;
