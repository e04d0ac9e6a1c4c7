import { surveyImport } from '@jalon/contracts/imports/imports.operations';
import type { ImportProfile, Mapping } from '@jalon/domain/imports/mapping';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useCall } from '../../platform/call';
import { ProblemNotice } from '../../platform/problem-notice';
import { Button } from '../../ui/actions/button';
import { Notice } from '../../ui/feedback/notice';
import styles from './mapping.module.css';

interface Props {
  readonly runId: string;
  readonly profiles: readonly ImportProfile[];
  /** The profile in use, if any. */
  readonly inUse: string | null;
  readonly onTake: (profile: ImportProfile, mapping: Mapping) => void;
}

/** A file of this shape was read before: its mapping is one press away. */
export function ProfileOffer({ runId, profiles, inUse, onTake }: Props) {
  const { t } = useLingui();
  const call = useCall();
  const [asked, setAsked] = useState<string | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const take = async (profile: ImportProfile) => {
    setAsked(profile.id);
    setError(null);
    try {
      const { suggestion } = await call(surveyImport, { id: runId, profileId: profile.id });
      onTake(profile, suggestion);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setAsked(null);
    }
  };
  if (profiles.length === 0) return null;
  return (
    <div className={styles.offer}>
      <Notice tone="info" title={t`Un fichier de même forme a déjà été importé`}>
        <ul className={styles.profiles}>
          {profiles.slice(0, 3).map((profile) => (
            <li key={profile.id}>
              <span>{t`Même forme que « ${profile.name} »`}</span>
              {profile.id === inUse ? (
                <strong>{t`repris`}</strong>
              ) : (
                <Button size="small" busy={asked === profile.id} onClick={() => void take(profile)}>
                  {t({ message: 'Reprendre', context: 'profile' })}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {error && <ProblemNotice error={error} />}
      </Notice>
    </div>
  );
}
