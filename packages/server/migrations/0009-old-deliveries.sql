-- What has ended is found by its place in the log, without reading through what stays.
create index webhook_delivery_delivered on webhook_delivery (position) where state = 'delivered';
create index webhook_delivery_dead on webhook_delivery (position) where state = 'dead';
