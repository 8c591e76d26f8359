/** Forms of the verbs that help others, and what denies them. */
export const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "'m"]);
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
export const DO = new Set(['do', 'does', 'did']);
export const NOT = new Set(['not', "n't", 'never', 'hardly', 'no-longer', 'neither']);
