-- All of a write of records at one moment, or nothing: first everything that it relies on is looked at.
-- ARGV is steps of four: what to do, to which of the KEYS, a field or member, a value.
-- Answers which step does not hold, counted from 1, or 0 if all was done.

local holds = {
  same = function(key, field, value) return (redis.call('HGET', key, field) or '') == value end,
  there = function(key, field) return redis.call('HEXISTS', key, field) == 1 end,
  fields = function(key, _, value) return redis.call('HLEN', key) == tonumber(value) end,
  members = function(key, _, value) return redis.call('SCARD', key) == tonumber(value) end,
}

local act = {
  put = function(key, field, value) redis.call('HSET', key, field, value) end,
  drop = function(key, field) redis.call('HDEL', key, field) end,
  join = function(key, member) redis.call('SADD', key, member) end,
  leave = function(key, member) redis.call('SREM', key, member) end,
  list = function(key, member) redis.call('ZADD', key, 0, member) end,
  unlist = function(key, member) redis.call('ZREM', key, member) end,
  count = function(key, field) redis.call('HINCRBY', key, field, 1) end,
}

for i = 1, #ARGV, 4 do
  local check = holds[ARGV[i]]
  if check and not check(KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2], ARGV[i + 3]) then
    return (i + 3) / 4
  end
end
for i = 1, #ARGV, 4 do
  local step = act[ARGV[i]]
  if step then
    step(KEYS[tonumber(ARGV[i + 1])], ARGV[i + 2], ARGV[i + 3])
  end
end
return 0
