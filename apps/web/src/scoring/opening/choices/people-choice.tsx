import { listMembers } from '@jalon/contracts/access/members.operations';
import { ROLE_WORDS } from '@jalon/domain/access/membership';
import { isHeldToClients } from '@jalon/domain/access/roles';
import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Reading } from '../../../platform/reading';
import { useRead } from '../../../platform/use-operation';
import { useLanguage } from '../../../platform/words/language';
import { Person } from '../../../ui/content/avatar';
import styles from '../opening.module.css';

interface Props {
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Those who are asked already. */
  readonly except?: readonly string[];
}

/** From how many people on one may search among them. */
const MANY = 12;

/** Who scores: the people of the agency, with what each does there. */
export function PeopleChoice({ value, onChange, except = [] }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const searchId = useId();
  const [search, setSearch] = useState('');
  const query = useRead(listMembers, { status: 'current', sort: 'name', limit: 100 });
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <Reading query={query} lines={6}>
      {({ items }) => {
        const asked = items.filter(({ id, roles }) => !isHeldToClients(roles) && !except.includes(id));
        const found = asked.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
        return (
          <>
            {asked.length > MANY && (
              <div className={styles.search}>
                <label htmlFor={searchId} className="visually-hidden">{t`Chercher une personne`}</label>
                <input
                  id={searchId}
                  type="search"
                  value={search}
                  placeholder={t`Chercher une personne`}
                  onChange={({ currentTarget }) => setSearch(currentTarget.value)}
                />
              </div>
            )}
            <ul className={styles.people} aria-label={t`Personnes`}>
              {found.map(({ id, name, roles }) => (
                <li key={id}>
                  <label className={styles.choice} data-chosen={value.includes(id) || undefined}>
                    <input type="checkbox" checked={value.includes(id)} onChange={() => toggle(id)} />
                    <span>
                      <Person name={name} />
                      <span className="muted small">
                        {roles.map((role) => ROLE_WORDS[role][language]).join(', ')}
                      </span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            {found.length === 0 && <p className="muted">{t`Personne ne correspond.`}</p>}
          </>
        );
      }}
    </Reading>
  );
}
