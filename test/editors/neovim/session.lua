-- A writer's session in Neovim, as docs/editors.md sets it up, without the keys: a draft is opened, its findings come, a fix and
-- the rewrite are applied and undone, and everything ends cleanly. Ends with an error exit where anything is missing.
-- Neovim 0.7 is the oldest that it runs in: it has no pull diagnostics, so findings are sent to it.
local uri = vim.uri_from_fname(vim.env.YESABLE_DRAFT)
local passed = 0

local function check(name, value)
  if not value then error('FAILED ' .. name, 0) end
  passed = passed + 1
  print('  ok ' .. name .. '\n')
end

local function lines()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then error('waited in vain: ' .. what .. '\n' .. lines(), 0) end
end

local function findings(word)
  return vim.tbl_filter(function(it)
    return it.source == 'yesable' and (word == nil or it.message:find(word, 1, true))
  end, vim.diagnostic.get(0))
end

--- All code actions at a line, asked for as the keys of an editor do.
local function actions(client, line, only)
  local range = { start = { line = line, character = 0 }, ['end'] = { line = line, character = 1000 } }
  local params = { textDocument = { uri = uri }, range = range, context = { diagnostics = {}, only = only } }
  local answer = client.request_sync('textDocument/codeAction', params, 20000, 0)
  if answer == nil or answer.err then error('no code actions', 0) end
  return answer.result
end

local function titled(list, pattern)
  for _, it in ipairs(list) do
    if it.title:find(pattern) then return it end
  end
end

local function apply(client, action)
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.YESABLE_DRAFT))
  vim.bo.filetype = vim.env.YESABLE_FILETYPE
  -- Newer ones say so by themselves.
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.workspace.configuration = true
  local id = vim.lsp.start_client({
    name = 'yesable',
    cmd = { vim.env.YESABLE_NODE, vim.env.YESABLE_CLI, 'lsp', '--stdio' },
    capabilities = capabilities,
    settings = { yesable = { minutes = 25 } },
    root_dir = vim.fn.fnamemodify(vim.env.YESABLE_DRAFT, ':h'),
  })
  vim.lsp.buf_attach_client(0, id)
  local client = vim.lsp.get_client_by_id(id)
  local before = lines()

  wait('findings', function() return #findings() > 0 end)
  local ask = findings('say how long')[1] or findings('No length')[1]
  check('the missing length is underlined', ask)
  check('a finding names its rule', ask.code ~= nil or ask.user_data.lsp.code ~= nil)

  local hover = client.request_sync('textDocument/hover', {
    textDocument = { uri = uri },
    position = { line = ask.lnum, character = ask.col },
  }, 20000, 0)
  local text = table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.result.contents), '\n')
  check('the hover says why', text:find('A good request'))

  local fix = titled(actions(client, ask.lnum), '^Ask for 25 minutes$')
  check("the fix takes the writer's setting", fix)
  apply(client, fix)
  check('the fix puts the missing piece in', lines():find('25 minutes'))
  wait('the end of the finding', function() return #findings('No length') + #findings('say how long') == 0 end)
  vim.cmd('undo')
  check('one undo takes it out again', lines() == before)
  wait('the finding again', function() return #findings('No length') + #findings('say how long') > 0 end)

  local rewrites = actions(client, ask.lnum, { 'refactor.rewrite' })
  check('only the rewrite is a refactoring', #rewrites == 1)
  apply(client, rewrites[1])
  check('the rewrite asks for a length and a day', lines():find('25 minutes') and lines():find('day, '))
  check('the rewrite keeps greeting and name', lines():find('^.*Hi Dana,') and lines():find('Omar'))
  wait('a draft without warnings', function()
    return #vim.tbl_filter(function(it) return it.severity <= vim.diagnostic.severity.WARN end, findings()) == 0
  end)
  vim.cmd('undo')
  check('one undo brings the draft back', lines() == before)

  local page = client.request_sync('workspace/executeCommand', {
    command = 'yesable.explainRule',
    arguments = { 'say-how-long' },
  }, 20000, 0)
  check('a rule explains itself', page.result.markdown:find('say%-how%-long'))

  client.stop()
  wait('the end of the server', function() return client.is_stopped() end)
  check('the server ends', true)
end

local isRight, problem = pcall(run)
if isRight then
  print('  ' .. passed .. ' checks\n')
  vim.cmd('qall!')
else
  print(tostring(problem) .. '\n')
  vim.cmd('cquit 1')
end
