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
import { SubjectKinds } from './subjects';
import { TasksController } from './tasks/tasks.controller';
import { TasksReader } from './tasks/tasks.reader';
import { TasksService } from './tasks/tasks.service';

/** Comments, attachments, tasks and notifications about any thing that a feature registers. */
@Global()
@Module({
  controllers: [CommentsController, AttachmentsController, TasksController, NotificationsController],
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
