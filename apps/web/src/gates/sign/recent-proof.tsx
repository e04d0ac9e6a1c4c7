import { identityNotProved, readIdentity } from '@jalon/contracts/access/credentials/identity.operations';
import { Problem } from '@jalon/contracts/platform/problem';
import type { Language } from '@jalon/domain/platform/language';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { z } from 'zod';
import { useRead } from '../../platform/use-operation';
import { useLanguage } from '../../platform/words/language';
import type { FieldProps } from '../../ui/fields/field';
import { ProofFields, proofOf } from './proof-fields';

/** A proof that is typed only where none holds; blank: none is sent. */
export const RecentShape = { proof: z.string().trim().max(200).nullable() };

/** How the server is told. */
export const recentProofOf = (proof: string | null) => (proof ? proofOf(proof) : {});

export const isIdentityAsked = (error: unknown): error is Problem<typeof identityNotProved.extension> =>
  error instanceof Problem && error.is(identityNotProved);

/** Whether a proof holds for this session, as the server says; a refusal opens the field, whatever was read before. */
export function useRecentProof() {
  const { data } = useRead(readIdentity, {});
  const [isAsked, setIsAsked] = useState(false);
  const until = data?.provedUntil ?? null;
  const holds = !isAsked && until !== null && Date.parse(until) > Date.now();
  return {
    isKnown: data !== undefined || isAsked,
    until: holds ? until : null,
    hear: (error: unknown) => {
      if (isIdentityAsked(error)) setIsAsked(true);
    },
  };
}

export type RecentProof = ReturnType<typeof useRecentProof>;

/** « 10 h 42 », “10:42”. */
function hourOf(iso: string, language: Language): string {
  const at = new Date(iso);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  return language === 'fr' ? `${at.getHours()} h ${minutes}` : `${at.getHours()}:${minutes}`;
}

/** Until when one’s identity is confirmed, or the field that confirms it. */
export function RecentProofField<Values extends FieldValues>({
  control,
  name,
  identity,
}: Pick<FieldProps<Values>, 'control' | 'name'> & { readonly identity: RecentProof }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (!identity.isKnown) return null;
  if (identity.until === null) return <ProofFields control={control} name={name} />;
  const hour = hourOf(identity.until, language);
  return <p className="muted small">{t`Identité confirmée jusqu’à ${hour}.`}</p>;
}
