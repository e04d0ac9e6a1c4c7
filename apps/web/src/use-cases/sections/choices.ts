import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import type { Choice } from '../../ui/fields/field';

/** The values of a closed list, in its order, with the words that a person reads. */
export function useChoices(): <Key extends string>(
  keys: readonly Key[],
  words: Readonly<Record<Key, MessageDescriptor>>,
) => readonly Choice[] {
  const { t } = useLingui();
  return (keys, words) => keys.map((value) => ({ value, label: t(words[value]) }));
}
