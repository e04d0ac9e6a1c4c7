/** Where to go after signing in: a path of this house, nothing else (`//elsewhere` and `https:` are refused). */
export function safeReturnPath(asked: string | undefined): string {
  if (!asked || !/^\/(?![/\\])/.test(asked)) return '/';
  return asked;
}
