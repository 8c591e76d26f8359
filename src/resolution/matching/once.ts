import type { Subject } from './subject.js';

/** `work`, done once for each subject while that is about: a subject never changes, and most of a block stays as it is. */
export const once = <T>(work: (subject: Subject) => T): ((subject: Subject) => T) => {
  const done = new WeakMap<Subject, { readonly result: T }>();
  return (subject) => {
    const before = done.get(subject);
    if (before) return before.result;
    const result = work(subject);
    done.set(subject, { result });
    return result;
  };
};
