/** What a feature tells the journal. Fields are compared here: what did not change is not told. */
export interface Told {
  /** `<subject>.<what happened>`: `use-case.moved`. */
  readonly kind: string;
  readonly subject: { readonly type: string; readonly id: string };
  /** The thing in whose history it stands where that is another: the use case of a comment. */
  readonly about: { readonly type: string; readonly id: string } | null;
  /** The version of the subject after the change, where it has one. */
  readonly version: number | null;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
