import { fileURLToPath } from 'node:url';

/** The project's Java sources: the build copies them beside the built code. */
const JAVA_FOLDER = new URL('./java/', import.meta.url);

/** The Maven project that locks Neo4j's version. */
export const POM = fileURLToPath(new URL('pom.xml', JAVA_FOLDER));

/** The launcher's source. */
export const LAUNCHER_SOURCE = fileURLToPath(new URL('Neo4jServer.java', JAVA_FOLDER));

export const LAUNCHER_CLASS = 'Neo4jServer';

/** Within an installation: the classes of an earlier run, read back as one piece. */
export const CLASS_ARCHIVE = 'classes.jsa';
