import { Global, Module } from '@nestjs/common';
import { AttachmentsController } from './attachments/attachments.controller';
import { AttachmentsReader } from './attachments/attachments.reader';
import { AttachmentsService } from './attachments/attachments.service';
import { AttachmentsSweep } from './attachments/attachments-sweep';
import { CommentsController } from './comments/comments.controller';
import { CommentsReader } from './comments/comments.reader';
import { CommentsService } from './comments/comments.service';
import { NotificationsController } from './notifications/notifications.controller';
import { NotificationsReader } from './notifications/notifications.reader';
import { NotificationsService } from './notifications/notifications.service';
import { DiscussionMove } from './discussion-move';
import { SubjectMoves } from './subject-moves';
import { MailDelivery } from './notifications/mail/mail-delivery';
import { MailRound } from './notifications/mail/mail-round';
import { PreferencesController } from './notifications/preferences/preferences.controller';
import { PreferencesService } from './notifications/preferences/preferences.service';
import { Unsubscriptions } from './notifications/preferences/unsubscriptions';
import { SubjectKinds } from './subjects';
import { TasksController } from './tasks/tasks.controller';
import { TasksReader } from './tasks/tasks.reader';
import { TasksService } from './tasks/tasks.service';

/** Comments, attachments, tasks and notifications about any thing that a feature registers. */
@Global()
@Module({
  controllers: [
    CommentsController,
    AttachmentsController,
    TasksController,
    NotificationsController,
    PreferencesController,
  ],
  providers: [
    SubjectKinds,
    SubjectMoves,
    DiscussionMove,
    CommentsService,
    CommentsReader,
    AttachmentsService,
    AttachmentsReader,
    AttachmentsSweep,
    TasksService,
    TasksReader,
    NotificationsService,
    NotificationsReader,
    PreferencesService,
    Unsubscriptions,
    MailDelivery,
    MailRound,
  ],
  exports: [
    SubjectKinds,
    SubjectMoves,
    CommentsService,
    AttachmentsService,
    TasksService,
    NotificationsService,
  ],
})
export class DiscussionModule {}
