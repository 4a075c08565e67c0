-- The rows to which claims and index entries lead, of one moment: a row that moves from one to the other is met.
-- KEYS[1] has the rows; each further one is a set of their keys, or with a field in ARGV a hash that has a key there.
-- Answers a list of rows for each.

local found = {}
for i = 2, #KEYS do
  local field = ARGV[i - 1]
  local keys = field == '' and redis.call('SMEMBERS', KEYS[i]) or { redis.call('HGET', KEYS[i], field) or nil }
  local rows = {}
  for j, key in ipairs(keys) do
    rows[j] = redis.call('HGET', KEYS[1], key)
  end
  found[i - 1] = rows
end
return found
