import type { ClientAction } from '@jalon/domain/clients/may-on-client';
import type { ClientChanges, ClientContact, ClientKind, ClientStatus } from '@jalon/domain/clients/client';
import { msg } from '@lingui/core/macro';
import { messages } from '../platform/messages';
import type { Tone } from '../ui/content/pill';

export const clientStatusLabels = messages<ClientStatus>({
  prospect: msg`Prospect`,
  active: msg({ message: 'Actif', context: 'client' }),
  former: msg({ message: 'Ancien', context: 'client' }),
});

export const clientStatusTones: Readonly<Record<ClientStatus, Tone>> = {
  prospect: 'info',
  active: 'success',
  former: 'neutral',
};

/** Whom the client sells to, or serves. */
export const clientKindLabels = messages<ClientKind>({
  b2b: msg`Entreprises (B2B)`,
  b2c: msg`Grand public (B2C)`,
  public: msg`Secteur public`,
});

export const clientFieldLabels = messages<keyof ClientChanges>({
  name: msg({ message: 'Nom', context: 'client' }),
  status: msg`Statut`,
  sector: msg`Secteur`,
  kind: msg`Marché`,
  profile: msg`Profil`,
  contacts: msg`Interlocuteurs`,
});

export const contactLabels = messages<keyof ClientContact>({
  name: msg({ message: 'Nom', context: 'contact' }),
  role: msg`Fonction`,
  email: msg`E-mail`,
  phone: msg`Téléphone`,
});

/** The button of each change of status. */
export const clientActionLabels = messages<Exclude<ClientAction, 'edit'>>({
  part: msg`Passer en ancien client`,
  resume: msg`Reprendre la relation`,
});
