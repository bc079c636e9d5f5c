export { runServer } from './run-server.js';
export { startServer, type Extras, type Opened, type RunningServer } from './start-server.js';
export { createApp } from './create-app.js';
export { readSettings, type Settings } from './settings.js';
export { mintVisitToken, type VisitScope } from './visit-token.js';
export { SettingsError } from './settings-error.js';
export { StartError } from './start-error.js';
export type { BoardDefinition } from './board-definition.js';
export type { Store, StoredResponse, AddOutcome, Body, CountsQuery, Tier } from './store/store.js';
