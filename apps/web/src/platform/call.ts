import { type Call, createCall } from '@jalon/contracts/platform/client';
import { i18n } from '@lingui/core';
import { createContext, useContext } from 'react';

/** The page's typed call: same origin, session cookie, reader's language; answers are checked in development. */
export const pageCall: Call = createCall({
  baseUrl: '',
  headers: () => ({ 'accept-language': i18n.locale || 'fr' }),
  checkOutput: import.meta.env?.DEV ?? false,
});

export const CallContext = createContext<Call>(pageCall);

/** How a screen asks the house; specs give one of their own. */
export const useCall = (): Call => useContext(CallContext);
