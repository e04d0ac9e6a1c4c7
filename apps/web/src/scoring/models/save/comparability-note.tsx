import { Plural, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../../platform/format';
import { useLanguage } from '../../../platform/words/language';
import { Notice } from '../../../ui/feedback/notice';
import type { Comparability } from '../versions/comparability';
import { wordsFor } from '../words/local';

/** Which of the earlier scores still count under the new version, and which criteria will be missing. */
export function ComparabilityNote({ kept, missing, dropped }: Comparability) {
  const { t } = useLingui();
  const { list } = useFormat();
  const language = useLanguage();
  const named = (criteria: Comparability['kept']) =>
    list(criteria.map(({ name }) => wordsFor(language, name) || t`Critère sans nom`));
  if (missing.length + dropped.length === 0)
    return (
      <Notice tone="success" title={t`Toutes les notes déjà données comptent encore`}>
        {t`Les critères sont les mêmes, dans le même sens : le classement se recalcule aussitôt avec elles.`}
      </Notice>
    );
  return (
    <Notice tone="attention" title={t`Une partie des notes ne comptera plus`}>
      <p>
        <Plural
          value={kept.length}
          one="# critère garde ses notes."
          other="# critères gardent leurs notes."
        />
      </p>
      {missing.length > 0 && (
        <p>{t`À noter de nouveau, faute de quoi les cas d’usage déjà notés deviennent incomplets : ${named(missing)}.`}</p>
      )}
      {dropped.length > 0 && (
        <p>{t`Gardées dans l’historique, sans compter : les notes de ${named(dropped)}.`}</p>
      )}
    </Notice>
  );
}
