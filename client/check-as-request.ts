import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkAsRequestRequest, type DocumentParams } from '../shared/protocol.ts';
import { activeDraft } from './drafts.ts';

/** Reads the draft in front as a request, whatever Yesable thinks it is. */
export async function checkAsRequest(client: BaseLanguageClient): Promise<void> {
  const editor = await activeDraft();
  if (editor === undefined) return;
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  await client.sendRequest(checkAsRequestRequest, params);
}
