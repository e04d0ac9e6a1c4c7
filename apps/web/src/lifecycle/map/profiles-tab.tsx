import type { LifecycleOutline } from '@jalon/contracts/lifecycle/lifecycle-view';
import { readNames } from '@jalon/contracts/lifecycle/lifecycle.operations';
import { Plural, useLingui } from '@lingui/react/macro';
import { Pencil } from 'lucide-react';
import { useRead } from '../../platform/use-operation';
import { Button } from '../../ui/actions/button';
import { Panel } from '../../ui/layout/panel';
import { ruleNames } from '../rules/rule-names';
import { RuleView } from '../rules/rule-view';
import { useGo } from '../source/go';
import { useSource } from '../source/source';
import { useLocal } from '../source/use-words';
import styles from './map.module.css';

/** How much is asked of which project: in the order in which profiles are tried. */
export function ProfilesTab({ outline }: { readonly outline: LifecycleOutline }) {
  const { t } = useLingui();
  const local = useLocal();
  const { go } = useGo();
  const { which, edit } = useSource();
  const { data } = useRead(readNames, which);
  const names = ruleNames(data?.items ?? []);
  return (
    <>
      <p className={`muted ${styles.lead}`}>
        {t`Jalon propose le premier profil dont la condition est vraie, avec sa raison. On choisit librement plus strict ; plus léger demande un motif écrit. Ce que la loi demande reste dans tous les profils.`}
      </p>
      {outline.profiles.map((profile) => (
        <Panel
          key={profile.id}
          title={`${profile.order}. ${local(profile)}`}
          line={<Plural value={profile.count} one="# critère" other="# critères" />}
          actions={
            edit && (
              <Button
                size="small"
                icon={<Pencil size={14} aria-hidden />}
                onClick={() => go({ edit: `profile:${profile.id}` })}
              >
                {t`Modifier`}
              </Button>
            )
          }
        >
          <p className={styles.lead}>{local(profile.reason)}</p>
          {profile.when === undefined ? (
            <p className="muted">{t`Proposé quand aucun autre ne l’est.`}</p>
          ) : (
            data && <RuleView text={profile.when} names={names} />
          )}
        </Panel>
      ))}
    </>
  );
}
