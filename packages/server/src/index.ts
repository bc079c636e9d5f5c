export { runServer } from './run-server.js';
export { startServer, type Extras, type Opened, type RunningServer } from './start-server.js';
export { backupServer, checkServer, moveServer, restoreServer, type CheckReport } from './keep-server.js';
export type { MoveOptions, MoveReport } from './store/move-to-postgres.js';
export type { BackupReport } from './store/sqlite-backup.js';
export { createApp } from './create-app.js';
export type { PageFolder } from './http/files.js';
export { readSettings, type Settings } from './settings.js';
export { mintVisitToken, type VisitScope } from './visit-token.js';
export { SettingsError } from './settings-error.js';
export { StartError } from './start-error.js';
export type { BoardDefinition } from './board-definition.js';
export type {
  Store,
  StoredResponse,
  AddOutcome,
  Body,
  Comment,
  CommentsQuery,
  CountedTier,
  CountsQuery,
  Tier,
} from './store/store.js';
