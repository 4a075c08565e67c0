-- The first rows behind a key, of one moment, in the order of the keys.
-- KEYS: the rows, their keys in order. ARGV: from where, how many.

local rows = {}
for i, key in ipairs(redis.call('ZRANGEBYLEX', KEYS[2], ARGV[1], '+', 'LIMIT', 0, ARGV[2])) do
  rows[i] = redis.call('HGET', KEYS[1], key)
end
return rows
