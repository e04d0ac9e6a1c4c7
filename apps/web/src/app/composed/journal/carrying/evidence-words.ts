import { EvidenceForm } from '@jalon/domain/projects/evidence/evidence';
import { RECORD_KINDS, RecordKind } from '@jalon/domain/projects/records/record';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { z } from 'zod';
import { useNames } from '../../../../journal/words/use-names';
import { messages } from '../../../../platform/messages';
import { useFormat } from '../../../../platform/format';
import { RECORD_WORDS, type RecordField } from '../../../../projects/records/record-fields';
import type { ContextWords } from '../view-words';
import { useLifecycleNames } from './use-lifecycle-names';

const fieldLabels = messages({
  kind: msg`Nature`,
  title: msg`Titre`,
  form: msg`Forme`,
  ownerId: msg`Qui en répond`,
  expiresOn: msg`Valable jusqu’au`,
  criterionIds: msg`Critères servis`,
  number: msg`Version`,
  sha256: msg`Empreinte SHA-256`,
  url: msg`Adresse`,
  fileName: msg`Fichier`,
  removedWhy: msg`Motif du retrait`,
  happenedOn: msg`Date`,
  evidenceId: msg`Preuve jointe`,
  data: msg({ message: 'Ce qui est consigné', context: 'record' }),
});

const formLabels = messages<EvidenceForm>({
  document: msg`Document`,
  link: msg`Lien`,
  note: msg({ message: 'Note', context: 'written' }),
});

const Data = z.record(z.string(), z.unknown());
const keyOf = <Key extends string>(labels: Readonly<Record<Key, unknown>>, name: string) =>
  Object.keys(labels).find((key): key is Key => key === name);

/** Members of all kinds of records; a name means the same in each. */
const recordFields: ReadonlyMap<string, RecordField> = new Map(
  RECORD_KINDS.flatMap((kind) => RECORD_WORDS[kind].fields.map((field) => [field.name, field] as const)),
);

/** What a record says, member by member: « Métier : Rédactrice ». */
function useRecordText(): (value: unknown) => string | undefined {
  const { t } = useLingui();
  const { date, list } = useFormat();
  const names = useNames();
  const textOf = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? t`oui` : t`non`;
    if (Array.isArray(value)) return list(value.map(textOf));
    const text = String(value);
    return z.iso.date().safeParse(text).success ? date(text) : (names[text] ?? text);
  };
  return (value) => {
    const members = Object.entries(Data.safeParse(value).data ?? {}).flatMap(([name, said]) => {
      const field = recordFields.get(name);
      return field && said !== null && said !== '' ? [t`${t(field.label)} : ${textOf(said)}`] : [];
    });
    return members.length > 0 ? members.join('\n') : undefined;
  };
}

/** Proofs and records in the journal: what their fields are called, and their kinds, forms and criteria in words. */
export function useEvidenceWords(): ContextWords {
  const { t } = useLingui();
  const nameOf = useLifecycleNames();
  const recordText = useRecordText();
  const kindText = (value: unknown): string | undefined => {
    const kind = RecordKind.safeParse(value).data;
    return kind ? t(RECORD_WORDS[kind].title) : nameOf(String(value));
  };
  const texts: Readonly<Record<string, (value: unknown) => string | undefined>> = {
    kind: kindText,
    form: (value) => {
      const form = EvidenceForm.safeParse(value).data;
      return form && t(formLabels[form]);
    },
    criterionIds: (value) =>
      [value]
        .flat()
        .map((id) => nameOf(String(id)) ?? String(id))
        .join('\n'),
    data: recordText,
  };
  return {
    field: (name) => {
      const known = keyOf(fieldLabels, name);
      return known && t(fieldLabels[known]);
    },
    value: (name, value) => (value === null || value === undefined ? undefined : texts[name]?.(value)),
  };
}
