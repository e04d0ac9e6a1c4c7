import { wordsOfNotice } from '@jalon/domain/imports/reading-words';
import type { ReadingNotice } from '@jalon/domain/imports/reading';
import { wordsIn } from '@jalon/domain/platform/typography';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../platform/words/language';
import { Notice } from '../../ui/feedback/notice';
import styles from './preview.module.css';

/** What the reader saw or did that a person may want to know. */
export function ReadingNotices({ notices }: { readonly notices: readonly ReadingNotice[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <Notice tone="info" title={t`À savoir`}>
      <ul className={styles.notices}>
        {notices.map((notice) => (
          <li key={notice.code}>{wordsIn(wordsOfNotice(notice), language)}</li>
        ))}
      </ul>
    </Notice>
  );
}
