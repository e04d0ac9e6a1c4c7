import type { MessageDescriptor } from '@lingui/core';

/** The labels of a shape: complete by its keys, so that a missing one is a type error and not a blank on the screen. */
export const messages = <Key extends string>(words: Readonly<Record<Key, MessageDescriptor>>) => words;
