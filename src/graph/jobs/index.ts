export { claimJob, HEARTBEAT_MS, keepJob } from './claim-job.js';
export { createJob } from './create-job.js';
export { JOB_STATES, type JobPart, type JobProblem, type JobRecord, type JobState, type PartOutcome } from './job.js';
export { type JobPlace, listJobs, readJob } from './read-job.js';
export { finishJob, finishPart, nextPart, type Owned, releaseJob } from './work-on-job.js';
