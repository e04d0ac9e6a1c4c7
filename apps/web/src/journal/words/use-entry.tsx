import type { JournalChange, JournalEntry } from '@jalon/domain/journal/journal-entry';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../platform/format';
import { PathLink } from '../../platform/routing/path-link';
import type { TimelineChange, TimelineEntry } from '../../ui/content/timeline';
import { eventWords, isUnnamed } from './event-words';
import { fieldWords, tells } from './field-words';
import { useSubjectWords } from './subject-words';
import { useValueText } from './use-value-text';

/** The changes of an event in words; values that were erased are said to be. */
function useChanges(): (entry: JournalEntry) => readonly TimelineChange[] {
  const { t } = useLingui();
  const words = useSubjectWords();
  const valueText = useValueText();
  const nameOf = (type: string, field: string): string => {
    const own = words.field(type, field);
    const known = fieldWords[field];
    return own ?? (known ? t(known) : field);
  };
  const told = (type: string, { field, before, after, erased }: JournalChange): TimelineChange => {
    const name = nameOf(type, field);
    if (erased) return { field: name, before: t`effacé`, after: t`effacé` };
    return { field: name, before: valueText(type, field, before), after: valueText(type, field, after) };
  };
  return ({ actor, subject, changes }) => {
    const all = changes
      .filter((change) => tells(change, { actorId: actor.id, type: subject.type }))
      .map((change) => told(subject.type, change))
      .filter(({ before, after }) => before !== null || after !== null);
    const isNew = all.every(({ before }) => before === null);
    return isNew ? all.map(({ field, after }) => ({ field, after })) : all;
  };
}

/** Does it stand for the events of many rows: an import or an edit of many, done or taken back? */
const isOfMany = ({ kind }: JournalEntry): boolean =>
  /^(import\.(committed|undone)|bulk-edit\.(done|undone))$/.test(kind);

/** The thing of an event, and what it stands under where that is another: each by name, leading there. */
function useThings(named: boolean) {
  const { t } = useLingui();
  const { path } = useSubjectWords();
  const thing = (entry: JournalEntry) => {
    const { subject, subjectName } = entry;
    if (isUnnamed(entry) || subjectName === null) return null;
    const where = path(subject.type, subject.id);
    return where ? <PathLink path={where}>{subjectName}</PathLink> : <span>{t`« ${subjectName} »`}</span>;
  };
  const place = ({ about, aboutName }: JournalEntry) => {
    const where = about && path(about.type, about.id);
    if (!named || !where || !aboutName) return null;
    return (
      <>
        {' · '}
        <PathLink path={where}>{aboutName}</PathLink>
      </>
    );
  };
  return { thing, place };
}

/** An event as a sentence with its changes; `named` where the reader does not stand on the thing's own page. */
export function useEntry(named: boolean): (entry: JournalEntry) => TimelineEntry {
  const { t } = useLingui();
  const { dateTime, number } = useFormat();
  const changes = useChanges();
  const { thing, place } = useThings(named);
  const unnamed: Readonly<Record<string, string>> = { job: t`Jalon`, guest: t`Une personne extérieure` };
  const who = ({ actor }: JournalEntry): string => actor.name ?? unnamed[actor.kind] ?? t`Inconnu`;
  const when = ({ at, seq }: JournalEntry): string => {
    if (!named) return dateTime(at);
    const place = seq === null ? t`pas encore scellé` : t`n° ${number(seq)}`;
    return `${dateTime(at)} · ${place}`;
  };
  return (entry) => {
    const words = eventWords[entry.kind];
    const isOwn = !named && entry.about === null;
    return {
      key: entry.id,
      who: who(entry),
      what: (
        <>
          {words ? t(words) : entry.kind} {isOwn ? null : thing(entry)}
          {place(entry)}
          {entry.from && <span className="muted small"> · {t`de ${entry.from}`}</span>}
          {named && isOfMany(entry) && (
            <>
              {' · '}
              <Link to="/journal" search={{ group: entry.requestId }}>{t`voir ligne par ligne`}</Link>
            </>
          )}
        </>
      ),
      at: entry.at,
      when: when(entry),
      changes: changes(entry),
    };
  };
}
