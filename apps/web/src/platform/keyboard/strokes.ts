/** A key press as shortcuts write it: `j`, `?`, `ArrowDown`, `Shift+ArrowDown`, `Mod+a` (Ctrl, or ⌘ on a Mac). */
export interface Press {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
}

const isCharacter = (key: string): boolean => [...key].length === 1;

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Meta', 'Alt', 'Dead'];

/** Shift is part of a sign (`?`), and said beside letters and other keys. */
function nameOf({ key, shiftKey }: Press): string {
  const saysShift = shiftKey && (!isCharacter(key) || /\p{L}/u.test(key));
  return `${saysShift ? 'Shift+' : ''}${isCharacter(key) ? key.toLowerCase() : key}`;
}

/** Null for what is no press of its own: a modifier, or Alt, which belongs to the system and to accents. */
export function strokeOf(press: Press): string | null {
  if (press.altKey || MODIFIERS.includes(press.key)) return null;
  return `${press.ctrlKey || press.metaKey ? 'Mod+' : ''}${nameOf(press)}`;
}

/** One character without Ctrl or ⌘: what people who speak to their computer may switch off (WCAG 2.1.4). */
export const isSingleCharacter = (keys: string): boolean => keys.split(' ').every(isCharacter);

/** After how long the first key of two is forgotten, in milliseconds. */
export const SEQUENCE_MS = 1200;

/** Reads presses one after another: `g` then `u` is `g u`. */
export class StrokeReader {
  private first: { readonly stroke: string; readonly at: number } | null = null;

  /** The keys that this press completes, the longest first; `starts` says whether a stroke begins a pair. */
  read(stroke: string, at: number, starts: (stroke: string) => boolean): readonly string[] {
    const before = this.first;
    this.first = starts(stroke) ? { stroke, at } : null;
    const pair = before && at - before.at <= SEQUENCE_MS ? [`${before.stroke} ${stroke}`] : [];
    return [...pair, stroke];
  }

  forget(): void {
    this.first = null;
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
};

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const SIGN_WORDS = { fr: { Shift: 'Maj', Enter: 'Entrée' }, en: { Shift: 'Shift', Enter: 'Enter' } } as const;

/** How keys are shown: `g u` → [['G'], ['U']], `Mod+k` → [['Ctrl', 'K']]. */
export function shownKeys(
  keys: string,
  language: 'fr' | 'en' = 'fr',
  mac = isMac(),
): readonly (readonly string[])[] {
  const words = SIGN_WORDS[language];
  const sign = (part: string): string => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return words.Shift;
    if (part === 'Enter') return words.Enter;
    return SIGNS[part] ?? part.toUpperCase();
  };
  return keys.split(' ').map((stroke) => stroke.split('+').map(sign));
}
