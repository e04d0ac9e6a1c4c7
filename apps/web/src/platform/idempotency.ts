/** A uuid also where `crypto.randomUUID` is missing: over http on a local network. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One key for one content: the same content sent again keeps its key, another content or a success takes a new one. */
export class SubmissionKey {
  private body = '';
  private key = '';

  for(input: unknown): string {
    const body = JSON.stringify(input);
    if (body !== this.body || this.key === '') {
      this.body = body;
      this.key = newKey();
    }
    return this.key;
  }

  spent(): void {
    this.key = '';
  }
}
