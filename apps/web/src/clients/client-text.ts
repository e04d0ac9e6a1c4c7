import { type ClientChanges, ClientContact, ClientKind, ClientStatus } from '@jalon/domain/clients/client';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import { clientKindLabels, clientStatusLabels } from './client-words';

/** Any field of a client in words, also one that came in a refusal or from the journal; null where there is nothing. */
export function useClientText(): (field: keyof ClientChanges, value: unknown) => string | null {
  const { t } = useLingui();
  const { list } = useFormat();
  const word = (field: keyof ClientChanges, value: unknown): string | undefined => {
    const status = field === 'status' ? ClientStatus.safeParse(value).data : undefined;
    const kind = field === 'kind' ? ClientKind.safeParse(value).data : undefined;
    if (status) return t(clientStatusLabels[status]);
    return kind && t(clientKindLabels[kind]);
  };
  return (field, value) => {
    if (value === null || value === undefined || value === '') return null;
    if (Array.isArray(value))
      return list(value.map((one) => ClientContact.safeParse(one).data?.name ?? '')) || null;
    return word(field, value) ?? String(value);
  };
}
