/** Who decided, when (UTC instant), and why. */
interface Mark {
  /** SHA-256 of content and nonce: deciding the same thing twice makes two decisions, and neither is lost. */
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/**
 * What a decision says. It names keys and statement ids, which a new load of the same articles makes again, and never
 * entity ids, which depend on what else is known.
 */
export type Verdict =
  /** The things of these keys are one. Accepting a candidate says so too. */
  | { readonly kind: 'merge'; readonly left: readonly string[]; readonly right: readonly string[] }
  /** Each of the left is another thing than each of the right. Rejecting a candidate says so. */
  | { readonly kind: 'different'; readonly left: readonly string[]; readonly right: readonly string[] }
  /** `leaving` are one thing, and another than `staying`. */
  | { readonly kind: 'split'; readonly staying: readonly string[]; readonly leaving: readonly string[] }
  /** The thing of these keys is called so. */
  | { readonly kind: 'rename'; readonly keys: readonly string[]; readonly name: string }
  | { readonly kind: 'judge'; readonly statement: string; readonly judgement: 'accepted' | 'rejected' }
  /** Takes an earlier decision back; an undo can be undone. */
  | { readonly kind: 'undo'; readonly decision: string };

export type Decision = Mark & Verdict;
