import { listMemberNames } from '@jalon/contracts/access/members.operations';
import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import type { RegisterField } from '@jalon/domain/imports/field';
import { choiceFinder } from '@jalon/domain/imports/values/find-choice';
import { type Directory, type NameFound, nameFinder } from '@jalon/domain/imports/values/find-names';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useMemo } from 'react';
import { useMay } from '../../../platform/session';
import { useRead } from '../../../platform/use-operation';
import { useLanguage } from '../../../platform/words/language';
import type { ByName } from './file-values';

/** What a value of the file may become. */
export interface Target {
  readonly value: string;
  readonly label: string;
}

const NOBODY: Directory = { people: [], clients: [] };

/** The people and clients whom the reader may see; e-mail addresses are the server's to know. */
export function useDirectory(): Directory {
  const people = useRead(listMemberNames, {}, { enabled: useMay('members:read') }).data;
  const clients = useRead(listClientNames, {}, { enabled: useMay('clients:read') }).data?.items;
  return useMemo(
    () => ({
      people: people?.map(({ id, name }) => ({ id, name, email: '' })) ?? NOBODY.people,
      clients: clients ?? NOBODY.clients,
    }),
    [people, clients],
  );
}

const asTargets = (things: readonly { readonly id: string; readonly name: string }[]): readonly Target[] =>
  things.map(({ id, name }) => ({ value: id, label: name }));

const oneOf = (found: NameFound): string | undefined => (found.is === 'one' ? found.id : undefined);

function finderOf(field: RegisterField, directory: Directory): ByName {
  const names = nameFinder(directory);
  if (field.type === 'person') return (text) => oneOf(names.person(text));
  if (field.type === 'clients') return (text) => oneOf(names.client(text));
  const find = choiceFinder(field);
  return (text) => find(text)?.value;
}

/** The values of a list, the people, or the clients that a field may hold; and how a text is found among them. */
export function useTargets(field: RegisterField) {
  const language = useLanguage();
  const directory = useDirectory();
  return useMemo(() => {
    const byName = finderOf(field, directory);
    if (field.type === 'person') return { targets: asTargets(directory.people), byName };
    if (field.type === 'clients') return { targets: asTargets(directory.clients), byName };
    const targets = field.choices.map(({ value, label }) => ({ value, label: wordsIn(label, language) }));
    return { targets, byName };
  }, [field, directory, language]);
}
