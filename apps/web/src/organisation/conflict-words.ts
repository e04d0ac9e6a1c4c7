import { OrganisationChanges, OrganisationParameters } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../platform/format';
import type { Conflict } from '../platform/forms/use-edit-form';
import { organisationLabels } from './organisation-words';

const Fields = OrganisationChanges.keyof();

/** A value in a few words: how many days, which parameters, or the value itself. */
function valueText(value: unknown, { date, list, number }: ReturnType<typeof useFormat>): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return list(value.map((day) => date(String(day)))) || null;
  const parameters = OrganisationParameters.safeParse(value).data;
  if (!parameters) return String(value);
  return Object.values(parameters)
    .map((one) => (one === null ? '–' : number(one)))
    .join(' · ');
}

/** Both values of each field that a colleague changed meanwhile, as people read them. */
export function useConflictWords() {
  const { t } = useLingui();
  const formats = useFormat();
  return ({ conflicts, changes }: Conflict<OrganisationChanges>) =>
    conflicts.flatMap(({ field: name, theirs, by, at }) => {
      const field = Fields.safeParse(name).data;
      if (!field) return [];
      const who = by ?? t`quelqu’un`;
      const when = formats.relative(at);
      return {
        field,
        label: t(organisationLabels[field]),
        mine: valueText(changes[field], formats),
        theirs: valueText(theirs, formats),
        theirsBy: t`${who}, ${when}`,
      };
    });
}
