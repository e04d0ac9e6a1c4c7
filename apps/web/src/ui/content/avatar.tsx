import styles from './avatar.module.css';

/** « Amélie Durand » → « AD »; the first letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters.map((word) => word?.charAt(0).toLocaleUpperCase('fr') ?? '').join('');
}

const TONES = ['', styles.tone1, styles.tone2, styles.tone3, styles.tone4];

/** The same person wears the same colour everywhere. */
const toneOf = (name: string): string =>
  TONES[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TONES.length] ?? '';

/** Initials in a disc; an ornament, so the name is said elsewhere. */
export function Avatar({ name }: { readonly name: string }) {
  return (
    <span className={`${styles.avatar} ${toneOf(name)}`} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}

/** Initials and name. */
export function Person({ name }: { readonly name: string }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} />
      <span className={styles.name}>{name}</span>
    </span>
  );
}
