import type { Words } from '../../platform/language';
import { share, sum } from './sum-words';
import type { ProjectRecord, RecordContent, RecordKind } from './record';

/** A record as facts look at it; those that were removed are left out beforehand. */
export type KeptRecord = Pick<ProjectRecord, 'content' | 'happenedOn' | 'createdAt'> & {
  /** A written proof that holds today stands with it. */
  readonly isProved: boolean;
};

export interface RecordsOf {
  readonly records: readonly KeptRecord[];
  /** The clients of the use case. */
  readonly clientIds: readonly string[];
  /** The organisation’s day. */
  readonly today: string;
}

/** What records add up to; `value` null where nothing kept tells. */
export interface Measured {
  readonly value: boolean | number | null;
  readonly source: Words;
  readonly sample: number | null;
}

type Kept<K extends RecordKind> = KeptRecord & { readonly content: Extract<RecordContent, { kind: K }> };

const ofKind = <K extends RecordKind>({ records }: RecordsOf, kind: K): Kept<K>[] =>
  records.filter((record): record is Kept<K> => record.content.kind === kind);

const folded = (text: string): string => text.trim().toLocaleLowerCase('fr');
const distinct = (texts: readonly string[]): number => new Set(texts.map(folded)).size;

function biasReviews(of: RecordsOf): Measured {
  const { length } = ofKind(of, 'bias_review');
  return { value: length, source: sum('bias_review', length), sample: length };
}

function pilotTeam(of: RecordsOf): Measured {
  const team = distinct(ofKind(of, 'pilot_user').map(({ content: { data } }) => data.name));
  return { value: team, source: sum('pilot_user', team), sample: team };
}

/** A person counts once, trained as soon as one of their lines says so. */
function pilotTrained(of: RecordsOf): Measured {
  const users = ofKind(of, 'pilot_user');
  const trained = users.filter(
    ({ content: { data } }) => data.trainedOn !== null && data.trainedOn <= of.today,
  );
  const [done, all] = [trained, users].map((some) =>
    distinct(some.map(({ content: { data } }) => data.name)),
  );
  return share('trained', done ?? 0, all ?? 0);
}

function pilotClients(of: RecordsOf): Measured {
  const clients = distinct(ofKind(of, 'pilot_client').map(({ content: { data } }) => data.clientId));
  return { value: clients, source: sum('pilot_client', clients), sample: clients };
}

function pilotChannels(of: RecordsOf): Measured {
  const channels = distinct(ofKind(of, 'pilot_channel').map(({ content: { data } }) => data.channel));
  return { value: channels, source: sum('pilot_channel', channels), sample: channels };
}

/** Every channel passes both by its latest test; at least one is tested. */
function marksTested(of: RecordsOf): Measured {
  const tests = ofKind(of, 'marking_test').sort((a, b) => lastOf(a).localeCompare(lastOf(b)));
  const latest = new Map(tests.map(({ content: { data } }) => [folded(data.channel), data]));
  const passing = [...latest.values()].filter((test) => test.visible && test.machineReadable).length;
  const told = share('marked', passing, latest.size);
  return { ...told, value: latest.size > 0 && passing === latest.size };
}

const lastOf = ({ happenedOn, createdAt }: KeptRecord): string => `${happenedOn} ${createdAt}`;

/** In force today, with its written proof. */
function clientAuthorisations(of: RecordsOf): Measured {
  const clients = [...new Set(of.clientIds)];
  const inForce = ofKind(of, 'client_authorisation').filter(
    ({ content: { data }, happenedOn, isProved }) =>
      isProved && happenedOn <= of.today && (data.endsOn === null || data.endsOn >= of.today),
  );
  const allowed = clients.filter((id) =>
    inForce.some(({ content: { data } }) => data.clientId === id),
  ).length;
  return share('authorised', allowed, clients.length);
}

function pilotDecisionRecorded(of: RecordsOf): Measured {
  const { length } = ofKind(of, 'pilot_decision');
  return { value: length > 0, source: sum('pilot_decision', length), sample: null };
}

function userRolesInWorkshops(of: RecordsOf): Measured {
  const workshops = ofKind(of, 'workshop');
  const jobs = distinct(workshops.flatMap(({ content: { data } }) => data.jobs));
  return { value: jobs, source: sum('workshop', jobs), sample: workshops.length };
}

/** The facts that records tell, each from those of one kind. */
export const RECORD_FACTS = {
  biasReviews: { kind: 'bias_review', measure: biasReviews },
  pilotTeam: { kind: 'pilot_user', measure: pilotTeam },
  pilotTrained: { kind: 'pilot_user', measure: pilotTrained },
  pilotClients: { kind: 'pilot_client', measure: pilotClients },
  pilotChannels: { kind: 'pilot_channel', measure: pilotChannels },
  marksTested: { kind: 'marking_test', measure: marksTested },
  clientAuthorisations: { kind: 'client_authorisation', measure: clientAuthorisations },
  pilotDecisionRecorded: { kind: 'pilot_decision', measure: pilotDecisionRecorded },
  userRolesInWorkshops: { kind: 'workshop', measure: userRolesInWorkshops },
} as const satisfies Readonly<
  Record<string, { readonly kind: RecordKind; readonly measure: (of: RecordsOf) => Measured }>
>;
