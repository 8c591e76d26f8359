import type { Subject } from '../matching/subject.js';

/** A small pure comparison: what it finds between two subjects. The model says what a finding is worth. */
export type Signal<F extends string = string> = (a: Subject, b: Subject) => F;

/** Whether one edit (a letter put in, left out, or changed) makes one word of the other. Equal words are no edit apart. */
export const isOneEditApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
};

/** Whether two sets share a member. */
export const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((each) => b.has(each));
