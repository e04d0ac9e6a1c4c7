import { NOTIFICATION_KINDS } from './notification';
import {
  DEFAULT_CHOICES,
  kindsOfTopic,
  mutedOf,
  NOTIFICATION_TOPICS,
  rhythmsOf,
  TopicChoices,
} from './notification-preferences';

describe('notification preferences', () => {
  it('cover every kind once', () =>
    expect(NOTIFICATION_TOPICS.flatMap(kindsOfTopic).sort()).toEqual([...NOTIFICATION_KINDS].sort()));

  it('show everything and mail what asks something of the person, at first', () => {
    expect(mutedOf(DEFAULT_CHOICES)).toEqual([]);
    expect(rhythmsOf(DEFAULT_CHOICES)).toMatchObject({
      mention: 'at_once',
      status: 'daily',
      import_failed: 'never',
    });
  });

  it('treat the two ends of an import alike', () =>
    expect(mutedOf({ ...DEFAULT_CHOICES, import: { inApp: false, mail: 'weekly' } })).toEqual([
      'import',
      'import_failed',
    ]));

  it('are told whole', () => {
    const { merge: _, ...partial } = DEFAULT_CHOICES;
    expect(TopicChoices.safeParse(partial).success).toBe(false);
    expect(TopicChoices.safeParse(DEFAULT_CHOICES).success).toBe(true);
  });
});
