<?php
// Installs WordPress, and prints a password for each role as JSON.
define( 'WP_INSTALLING', true );
require_once __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Host', 'administrator', 'administrator@example.org', true, '', 'administrator' );
$passwords = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor' ) as $role ) {
	$id = username_exists( $role ) ?: wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);
	list( $passwords[ $role ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
}
echo json_encode( $passwords );
