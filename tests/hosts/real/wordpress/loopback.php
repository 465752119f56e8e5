<?php
// WordPress asks nobody on loopback and on unusual ports what an address is; here all are there.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( ...$ports, parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
