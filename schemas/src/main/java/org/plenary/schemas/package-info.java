/**
 * The XML Schema of United Nations deliberations in Akoma Ntoso 3.0, and the classes generated from
 * it.
 */
package org.plenary.schemas;
