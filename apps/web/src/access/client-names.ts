import { createContext, useContext } from 'react';
import type { Choice } from '../ui/fields/field';

/** Reads the clients that somebody may be held to; `clients` comes after `access`, so `app` brings them together. */
export type UseClientNames = (wanted: boolean) => readonly Choice[];

const none: UseClientNames = () => [];

export const ClientNamesContext = createContext<UseClientNames>(none);

/** The clients to choose from, once they are wanted. */
export const useClientNames = (wanted: boolean): readonly Choice[] => useContext(ClientNamesContext)(wanted);
