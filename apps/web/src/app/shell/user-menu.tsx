/** What belongs to the person. */
export function UserMenu() {
  return null;
}
