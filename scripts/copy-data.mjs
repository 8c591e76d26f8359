// Copies what is no TypeScript (Java, XML, pages) from src/ to dist/, where the compiled code looks for it.
import { cp } from 'node:fs/promises';
import { relative, sep } from 'node:path';

await cp('src', 'dist', {
  recursive: true,
  filter: (path) => relative('src', path).split(sep)[0] !== 'explorer' && !/\.tsx?$/.test(path),
});
