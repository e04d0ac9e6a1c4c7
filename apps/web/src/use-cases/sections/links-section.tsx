import { listClientNames } from '@jalon/contracts/clients/clients.operations';
import type { UseCaseDetail } from '@jalon/contracts/use-cases/use-cases.operations';
import { suggestTags } from '@jalon/contracts/use-cases/use-cases.operations';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../platform/use-operation';
import { Person } from '../../ui/content/avatar';
import { TagList } from '../../ui/content/pill';
import { MultiSelectField } from '../../ui/fields/multi-select-field';
import { SearchSelectField } from '../../ui/fields/search-select-field';
import { TagsField } from '../../ui/fields/tags-field';
import { Facts } from '../../ui/forms/edit-section';
import { Section, type SectionProps } from '../detail/section';
import type { SectionControl } from '../detail/use-section-form';
import { usePeople } from '../people';
import { fieldLabels } from '../words/field-words';
import styles from './sections.module.css';

/** For which clients, by whom it is carried, under which words it is found. */
export function LinksSection(props: SectionProps & { readonly told: boolean }) {
  const { t } = useLingui();
  const { useCase, told } = props;
  const { clients, owner, submitter, tags } = useCase;
  const inside: readonly (readonly [string, React.ReactNode])[] = [
    [t`Proposé par`, submitter && <Person name={submitter.name} />],
    [t(fieldLabels.tags), tags.length > 0 ? <TagList tags={tags} /> : null],
  ];
  return (
    <Section
      {...props}
      section="links"
      view={
        <Facts
          items={[
            [t(fieldLabels.clientIds), clients.length > 0 ? <Clients clients={clients} /> : null],
            [t(fieldLabels.ownerId), owner && <Person name={owner.name} />],
            ...(told ? inside : []),
          ]}
        />
      }
      fields={(control) => <Fields control={control} mayAssign={useCase.may.includes('assign')} />}
    />
  );
}

function Clients({ clients }: Pick<UseCaseDetail, 'clients'>) {
  return (
    <ul className={styles.clients}>
      {clients.map(({ id, name }) => (
        <li key={id}>
          <Link to="/clients/$id" params={{ id }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface FieldsProps {
  readonly control: SectionControl;
  readonly mayAssign: boolean;
}

function Fields({ control, mayAssign }: FieldsProps) {
  const { t } = useLingui();
  const people = usePeople();
  const clients = useRead(listClientNames, {}).data?.items ?? [];
  const tags = useRead(suggestTags, {}).data?.items ?? [];
  return (
    <>
      <MultiSelectField
        control={control}
        name="clientIds"
        label={t(fieldLabels.clientIds)}
        choices={clients.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {mayAssign && (
        <SearchSelectField
          control={control}
          name="ownerId"
          label={t(fieldLabels.ownerId)}
          description={t`La personne qui répond de ce cas d’usage ; elle est prévenue.`}
          choices={people}
        />
      )}
      <TagsField
        control={control}
        name="tags"
        label={t(fieldLabels.tags)}
        description={t`Entrée ou virgule pour ajouter.`}
        suggestions={tags.map(({ tag }) => tag)}
        max={20}
      />
    </>
  );
}
