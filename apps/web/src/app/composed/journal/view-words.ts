import { ROLE_WORDS } from '@jalon/domain/access/membership';
import { Role } from '@jalon/domain/access/roles';
import { ViewParams } from '@jalon/domain/views/view';
import { useLingui } from '@lingui/react/macro';
import { fieldWords } from '../../../journal/words/field-words';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';

/** What a context calls its own fields and values. */
export interface ContextWords {
  readonly field: (name: string) => string | undefined;
  readonly value: (name: string, value: unknown) => string | undefined;
}

/** Filters are in the singular, fields of rows in the plural. */
const PLURAL: Readonly<Record<string, string>> = { clientId: 'clientIds', tag: 'tags' };

/** The parameters of a view and the roles that it opens for, in the words of its register. */
export function useViewWords(register: ContextWords): ContextWords {
  const { t } = useLingui();
  const { list } = useFormat();
  const language = useLanguage();
  const labelOf = (name: string): string => {
    const word = fieldWords[name];
    return register.field(PLURAL[name] ?? name) ?? (word ? t(word) : name);
  };
  const paramsText = (params: ViewParams): string =>
    list(
      Object.entries(params).map(([name, value]) => {
        const text = register.value(PLURAL[name] ?? name, value) ?? [value].flat().join(', ');
        return t`${labelOf(name)} : ${text}`;
      }),
    );
  return {
    field: () => undefined,
    value: (name, value) => {
      const role = name === 'role' ? Role.safeParse(value).data : undefined;
      if (role) return ROLE_WORDS[role][language];
      const params = name === 'params' ? ViewParams.safeParse(value).data : undefined;
      return params && paramsText(params);
    },
  };
}
