import type { Organisation } from '@jalon/domain/organisation/organisation';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMay } from '../platform/session';
import { EditSection } from '../ui/forms/edit-section';
import { DayList } from './day-list';
import { HolidayFields } from './holiday-fields';
import { OrganisationEditor } from './organisation-editor';

const FIELDS = ['holidays'] as const;

/** Days on which nobody works; planning leaves them out. */
export function HolidaysSection({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useLingui();
  const mayManage = useMay('organisation:manage');
  const [editing, setEditing] = useState(false);
  const { holidays } = organisation;
  return (
    <EditSection
      title={t`Jours chômés`}
      editing={editing}
      onEdit={mayManage ? () => setEditing(true) : undefined}
      view={
        holidays.length > 0 ? (
          <DayList days={holidays} />
        ) : (
          <p className="muted">{t`Aucun jour noté. Les délais comptent alors tous les jours de semaine.`}</p>
        )
      }
      form={
        <OrganisationEditor organisation={organisation} fields={FIELDS} onDone={() => setEditing(false)}>
          {(control) => <HolidayFields control={control} />}
        </OrganisationEditor>
      }
    />
  );
}
