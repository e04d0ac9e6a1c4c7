import type { RecordContent, RecordKind } from '@jalon/domain/projects/records/record';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** How a member of a record is asked for. */
export interface RecordField {
  readonly name: string;
  readonly label: MessageDescriptor;
  readonly as: 'line' | 'text' | 'yes' | 'day' | 'client' | 'words';
}

interface KindWords {
  readonly title: MessageDescriptor;
  readonly add: MessageDescriptor;
  readonly day: MessageDescriptor;
  readonly fields: readonly RecordField[];
  /** What a new form begins with. */
  readonly blank: Readonly<Record<string, unknown>>;
}

const channel = { name: 'channel', label: msg`Plateforme ou format d’export`, as: 'line' } as const;
const client = { name: 'clientId', label: msg`Client`, as: 'client' } as const;

/** The small form of each kind, in words. */
export const RECORD_WORDS: Readonly<Record<RecordKind, KindWords>> = {
  workshop: {
    title: msg`Ateliers avec les utilisateurs`,
    add: msg`Consigner un atelier`,
    day: msg`Date de l’atelier`,
    fields: [
      { name: 'title', label: msg`Titre`, as: 'line' },
      { name: 'jobs', label: msg`Métiers des utilisateurs présents`, as: 'words' },
    ],
    blank: { title: '', jobs: [] },
  },
  pilot_decision: {
    title: msg`Décision sur le pilote`,
    add: msg`Consigner la décision`,
    day: msg`Date de la décision`,
    fields: [
      { name: 'with', label: msg`Un pilote est mené`, as: 'yes' },
      { name: 'reason', label: msg`Motif`, as: 'text' },
    ],
    blank: { with: true, reason: '' },
  },
  client_authorisation: {
    title: msg`Autorisations des clients`,
    add: msg`Consigner une autorisation`,
    day: msg`Donnée le`,
    fields: [
      client,
      { name: 'scope', label: msg`Ce qu’elle couvre`, as: 'text' },
      { name: 'endsOn', label: msg`Dernier jour (vide : sans fin)`, as: 'day' },
    ],
    blank: { clientId: '', scope: '', endsOn: null },
  },
  bias_review: {
    title: msg`Revues de biais`,
    add: msg`Consigner une revue`,
    day: msg`Date de la revue`,
    fields: [
      { name: 'examined', label: msg`Données ou contenus examinés`, as: 'line' },
      { name: 'reviewer', label: msg`Qui a examiné`, as: 'line' },
      { name: 'method', label: msg`Méthode`, as: 'text' },
      { name: 'finding', label: msg`Constat`, as: 'text' },
      { name: 'decision', label: msg`Décision`, as: 'text' },
    ],
    blank: { examined: '', reviewer: '', method: '', finding: '', decision: '' },
  },
  marking_test: {
    title: msg`Tests de marquage des exports`,
    add: msg`Consigner un test`,
    day: msg`Date du test`,
    fields: [
      channel,
      { name: 'visible', label: msg`La mention est visible`, as: 'yes' },
      { name: 'machineReadable', label: msg`Le marquage est lisible par une machine`, as: 'yes' },
      { name: 'tool', label: msg`Outil de lecture`, as: 'line' },
    ],
    blank: { channel: '', visible: false, machineReadable: false, tool: '' },
  },
  pilot_client: {
    title: msg`Clients pilotes`,
    add: msg`Ajouter un client pilote`,
    day: msg`Depuis le`,
    fields: [client],
    blank: { clientId: '' },
  },
  pilot_channel: {
    title: msg`Plateformes du pilote`,
    add: msg`Ajouter une plateforme`,
    day: msg`Depuis le`,
    fields: [channel],
    blank: { channel: '' },
  },
  pilot_user: {
    title: msg`Équipe du pilote et formation`,
    add: msg`Ajouter une personne`,
    day: msg`Dans le pilote depuis le`,
    fields: [
      { name: 'name', label: msg`Nom`, as: 'line' },
      { name: 'job', label: msg`Métier`, as: 'line' },
      { name: 'trainedOn', label: msg`Date de la formation (vide : à venir)`, as: 'day' },
    ],
    blank: { name: '', job: '', trainedOn: null },
  },
};

/** The one line by which a record is recognised. */
export function headOf({ data }: RecordContent, clientName: (id: string) => string): string {
  if ('clientId' in data) return clientName(data.clientId);
  if ('channel' in data) return data.channel;
  if ('jobs' in data) return `${data.title} · ${data.jobs.join(', ')}`;
  if ('examined' in data) return data.examined;
  return 'job' in data ? `${data.name} · ${data.job}` : data.reason;
}
